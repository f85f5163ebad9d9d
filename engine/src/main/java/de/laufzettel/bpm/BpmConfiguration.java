package de.laufzettel.bpm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facade that other packages get. */
@Configuration(proxyBeanMethods = false)
class BpmConfiguration {

    @Bean
    DeploymentGate deploymentGate() {
        return new DeploymentGate();
    }

    @Bean
    Deployments deployments() {
        return new Deployments();
    }

    @Bean
    Processes processes() {
        return new Processes();
    }

    @Bean
    UserTasks userTasks() {
        return new UserTasks();
    }

    @Bean
    StepTransactions stepTransactions() {
        return new StepTransactions();
    }

    @Bean
    ExternalSteps externalSteps() {
        return new ExternalSteps();
    }

    @Bean
    Incidents incidents() {
        return new Incidents();
    }

    @Bean
    DecisionLog decisionLog() {
        return new DecisionLog();
    }

    @Bean
    Expressions expressions() {
        return new Expressions();
    }
}
