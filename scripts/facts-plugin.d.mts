import type { Plugin } from 'vite';

export function factsPlugin(): Plugin;
