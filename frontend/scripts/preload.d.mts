export declare const preloaded: (file: string, deps: string[]) => string[];
