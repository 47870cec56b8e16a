/** A style sheet that a module brings along; the build gathers them into one file beside the script. */
declare module '*.css';
