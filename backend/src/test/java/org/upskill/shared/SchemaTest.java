package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {
    @Inject
    SessionFactory sessions;

    @Test
    void migrationsMakeTheTablesThatTheEntitiesExpect() {
        assertThatCode(() -> sessions.getSchemaManager().validateMappedObjects()).doesNotThrowAnyException();
    }
}
