import { createRouter, createWebHistory } from "vue-router";
import ServicesPage from "./services/ServicesPage.vue";

/** The list is in the first load; the workspace and each editor come when opened. */
export const router = createRouter({
  history: createWebHistory("/studio/"),
  routes: [
    { path: "/", component: ServicesPage },
    {
      path: "/dienste/:id",
      component: () => import("./workspace/WorkspacePage.vue"),
      props: true,
      children: [
        { path: "", name: "overview", component: () => import("./overview/OverviewPage.vue") },
        { path: "ablauf", name: "process", component: () => import("./process/ProcessPage.vue") },
        { path: "formulare", name: "forms", component: () => import("./forms/FormsPage.vue") },
        { path: "formulare/:name", name: "form", component: () => import("./forms/FormPage.vue"), props: true },
        { path: "entscheidungen", name: "decisions", component: () => import("./decisions/DecisionsPage.vue") },
        { path: "entscheidungen/:name", name: "decision", component: () => import("./decisions/DecisionPage.vue"), props: true },
        { path: "texte", name: "texts", component: () => import("./texts/TextsPage.vue") },
        { path: "texte/:name", name: "text", component: () => import("./texts/TextPage.vue"), props: true },
        { path: "beschreibung/:lang?", name: "description", component: () => import("./description/DescriptionPage.vue"), props: true },
        { path: "szenarien", name: "scenarios", component: () => import("./scenarios/ScenariosPage.vue") },
        { path: "ausprobieren", name: "tryOut", component: () => import("./tryout/TryOutPage.vue") },
        { path: "einstellungen", name: "settings", component: () => import("./settings/SettingsPage.vue") },
        { path: "freigabe", name: "review", component: () => import("./review/ReviewPage.vue") },
        { path: "betrieb", name: "operation", component: () => import("./insight/OperationPage.vue") },
        { path: "umgebungen", name: "environments", component: () => import("./environments/EnvironmentsPage.vue") },
        { path: "versionen", name: "versions", component: () => import("./versions/VersionsPage.vue") },
      ],
    },
    { path: "/umgebungen", name: "manageEnvironments", component: () => import("./environments/ManagePage.vue") },
    { path: "/:anything(.*)", redirect: "/" },
  ],
});
