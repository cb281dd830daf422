package org.upskill.shared.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts. */
@ApplicationScoped
class SchemaMigration {
    /** Names, keys and order must mean the same on both databases, and MySQL's usual collation takes "é" for "e". */
    private static final Map<String, String> MYSQL = Map.of(
            "table_options", "default charset utf8mb4 collate utf8mb4_0900_bin",
            "long_text", "text",
            "huge_text", "mediumtext");

    private static final Map<String, String> H2 = Map.of(
            "table_options", "",
            "long_text", "varchar(16000)",
            "huge_text", "varchar(1000000)");

    private final AgroalDataSource owner;
    private final DatabaseUsers users;

    SchemaMigration(@DataSource(DatabaseUsers.OWNER) AgroalDataSource owner, DatabaseUsers users) {
        this.owner = owner;
        this.users = users;
    }

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) throws SQLException {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(isMySql() ? MYSQL : H2)
                // Two branches may land in another order than their migrations were stamped in; data in use must still start.
                .outOfOrder(true)
                .load()
                .migrate();
        users.settle();
    }

    private boolean isMySql() throws SQLException {
        try (var connection = owner.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("MySQL");
        }
    }
}
