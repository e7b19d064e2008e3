// The same stand-in as feature-gates-off.cjs, for the bundles of the screens.
export class FeatureGates {
  static checkGate() {
    return false;
  }
  static getExperimentValue(_name, _parameter, fallback) {
    return fallback;
  }
  static initializeCompleted() {
    return true;
  }
  static isGateKnown() {
    return false;
  }
}
export default FeatureGates;
