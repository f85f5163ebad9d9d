import "@fontsource/fira-sans/latin-400.css";
import "@fontsource/fira-sans/latin-500.css";
import "@fontsource/fira-sans/latin-600.css";
import "./look/tokens.css";
import { createApp } from "vue";
import App from "./App.vue";

createApp(App).mount("#studio");
