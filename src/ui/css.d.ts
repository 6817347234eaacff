/** A page's style sheet, imported so that the build bundles it beside the page. */
declare module '*.css';
