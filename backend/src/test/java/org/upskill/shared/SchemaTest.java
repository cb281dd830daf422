package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {
    @Inject
    SessionFactory sessions;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    @Test
    void migrationsMakeTheTablesThatTheEntitiesExpect() {
        for (var entity : sessions.getMetamodel().getEntities()) {
            assertThatCode(() -> QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession()
                            .createSelectionQuery("from " + entity.getName(), Object.class).setMaxResults(1).getResultList()))
                    .as(entity.getName()).doesNotThrowAnyException();
        }
    }

    /** Hibernate looks for the tables of an H2 that it has not seen yet in capitals, so that their types are held against MySQL's alone. */
    @Test
    void migrationsGiveTheColumnsTheTypesThatTheEntitiesExpect() {
        if (database.equals("mysql")) assertThatCode(() -> sessions.getSchemaManager().validateMappedObjects()).doesNotThrowAnyException();
    }
}
