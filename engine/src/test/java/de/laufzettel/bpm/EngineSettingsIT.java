package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.testing.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EngineSettingsIT {

    @Autowired ProcessEngine engine;
    @Autowired JdbcClient database;

    @Test
    void what_the_defaults_leave_open_is_closed() {
        ProcessEngineConfigurationImpl settings = settings();
        assertThat(settings.getBeans()).isEmpty();
        assertThat(settings.isConfigureScriptEngineHostAccess()).isFalse();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.isEnableXxeProcessing()).isFalse();
        assertThat(settings.getQueryMaxResultsLimit()).isEqualTo(1_000);
        assertThat(settings.isCmmnEnabled()).isFalse();
    }

    @Test
    void the_tables_come_from_flyway_and_the_history_level_is_audit_from_the_first_start() {
        assertThat(settings().getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        assertThat(database.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'historyLevel'").query(String.class).single()).isEqualTo("2");
        assertThat(database.sql("select VERSION_ from ACT_GE_SCHEMA_LOG").query(String.class).single()).isEqualTo("7.24.0");
    }

    @Test
    void background_work_waits_a_second_at_most() {
        assertThat(settings().getJobExecutor().getMaxWait()).isEqualTo(1_000);
        assertThat(settings().getJobExecutor().getWaitTimeInMillis()).isEqualTo(250);
        assertThat(settings().getJobExecutor().isActive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.camunda.bpm.engine.rest.ProcessEngineRestService", "org.camunda.bpm.webapp.impl.WebappLogger",
            "org.camunda.connect.Connectors", "org.codehaus.groovy.jsr223.GroovyScriptEngineFactory"})
    void the_engines_own_rest_api_web_applications_connectors_and_groovy_are_not_on_the_class_path(String type) {
        assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class")).isNull();
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
