package org.upskill.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.shared.persistence.DatabaseUsers;
import org.upskill.testing.Tables;

/** Tries to tamper with the audit on the application's own connection. */
@QuarkusTest
class AppendOnlyTest {
    @Inject
    AgroalDataSource application;

    @Inject
    DatabaseUsers users;

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_entry set action = 'nothing'",
        "delete from audit_entry",
        "truncate table audit_entry",
        "drop table audit_entry",
        "alter table audit_entry add column extra int",
        "update audit_import_block set last_row = 1",
        "delete from audit_import_block",
        "truncate table audit_import_block",
        "replace into audit_entry select * from audit_entry",
        "grant update on audit_entry to upskill_application",
        "create table audit_copy (id int)"
    })
    void letsTheApplicationOnlyAdd(String sql) throws SQLException {
        try (var connection = application.getConnection(); var statement = connection.createStatement()) {
            if (sql.startsWith("create") && Tables.isMySql(connection)) return; // the address of tests has the driver make the database
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class).hasMessageMatching("(?is).*(denied|not enough rights|allowed to).*");
        }
    }

    @Test
    void letsTheOwnerRemoveWhatHasBeenKeptLongEnough() throws SQLException {
        try (var connection = Tables.connection(); var statement = connection.createStatement()) {
            for (var table : List.of("audit_entry", "audit_import_block")) assertThat(statement.executeUpdate("delete from " + table)).isZero();
        }
    }

    @Test
    void knowsThatTheDatabaseKeepsTheAudit() {
        assertThat(users.appendOnly()).isTrue();
    }
}
