import vue from '@vitejs/plugin-vue';
import { isCustomElement } from 'backstride/vue';
import { defineConfig } from 'vite';

export default defineConfig({ base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
