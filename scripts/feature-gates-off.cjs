// Atlaskit asks a remote-configuration client for feature gates. An app never initialises it,
// so every gate is off; this stand-in says so without 120 KB of client in each bundle.
class FeatureGates {
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
module.exports = FeatureGates;
module.exports.default = FeatureGates;
module.exports.FeatureGates = FeatureGates;
module.exports.__esModule = true;
