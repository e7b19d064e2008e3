// Stands in for react-scrolllock, which writes a style element that the content security policy of the site
// refuses. The frame of a page grows with its content, so a dialog has nothing behind it to keep from scrolling.
export const TouchScrollable = ({ children }) => children;
const ScrollLock = () => null;
export { ScrollLock as default };
