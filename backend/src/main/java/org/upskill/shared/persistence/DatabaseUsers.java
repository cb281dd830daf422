package org.upskill.shared.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The two users of the database. The owner migrates the tables and removes what has been kept long enough; the application may read
 * and write, but of tables whose name starts with {@code audit_} it may not change or delete a row.
 */
@ApplicationScoped
public class DatabaseUsers {
    /** The name of the owner's data source. What runs there takes no part in the application's transactions. */
    public static final String OWNER = "owner";

    private static final Logger LOG = Logger.getLogger(DatabaseUsers.class);
    private static final String APPEND_ONLY = "audit_";

    /** MySQL: may not make users; no such user, or no right on this database; right denied. H2: right denied. */
    private static final Set<Integer> MAY_NOT_MAKE_USERS = Set.of(1227, 1044, 1045);

    private static final Set<Integer> DENIED = Set.of(1142, 90096);

    private final AgroalDataSource owner;
    private final AgroalDataSource application;
    private final String ownerName;
    private final String name;
    private final String password;
    private final String address;
    private volatile boolean appendOnly;

    DatabaseUsers(
            @DataSource(OWNER) AgroalDataSource owner,
            AgroalDataSource application,
            @ConfigProperty(name = "quarkus.datasource.owner.username") String ownerName,
            @ConfigProperty(name = "quarkus.datasource.username") String name,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String address) {
        this.owner = owner;
        this.application = application;
        this.ownerName = ownerName;
        this.name = name;
        // An empty one counts as none.
        this.password = password.orElse("");
        this.address = address;
    }

    /** Whether the database itself keeps the application from changing or deleting what the audit holds. */
    public boolean appendOnly() {
        return appendOnly;
    }

    /** Gives the application's user what it needs and no more; does nothing where that is so already. */
    void settle() throws SQLException {
        if (!name.equals(ownerName)) {
            try (var connection = owner.getConnection()) {
                settle(connection);
            } catch (SQLException e) {
                LOG.errorf("The database user %s could not give %s its rights: see \"The two users of the database\" in backend/README.md.", ownerName, name);
                throw e;
            }
        }
        appendOnly = isDenied("update audit_entry set action = action where 1 = 0") && isDenied("delete from audit_entry where 1 = 0");
        if (!appendOnly) {
            LOG.warnf("The audit is not append-only: the database user %s may change and delete its rows. Give the application a user of"
                    + " its own (UPSKILL_DB_USER) beside the owner of the tables (UPSKILL_DB_OWNER_USER): see backend/README.md.", name);
        }
    }

    private void settle(Connection connection) throws SQLException {
        var mySql = connection.getMetaData().getDatabaseProductName().equals("MySQL");
        var user = mySql ? "'%s'@'%%'".formatted(name.replace("'", "''")) : name;
        makeUser(connection, mySql, user);
        var tables = tables(connection, mySql);
        // Nobody can enter a MySQL database without a right in it.
        if (mySql) execute(connection, "grant select on %s to %s".formatted(quoted(connection, tables.getFirst(), true), user));
        var granted = granted();
        for (var table : tables) {
            var missing = new ArrayList<>(rights(table));
            missing.removeIf(right -> granted.contains(table + " " + right));
            if (!missing.isEmpty()) execute(connection, "grant %s on %s to %s".formatted(String.join(", ", missing), quoted(connection, table, mySql), user));
        }
    }

    private void makeUser(Connection connection, boolean mySql, String user) throws SQLException {
        var secret = "'" + password.replace("'", "''") + "'";
        if (!mySql) {
            execute(connection, "create user if not exists %s password %s".formatted(user, secret));
            execute(connection, "alter user %s set password %s".formatted(user, secret));
            return;
        }
        try {
            execute(connection, "create user if not exists %s identified by %s".formatted(user, secret.replace("\\", "\\\\")));
        } catch (SQLException e) {
            // An administrator has made it then; whether so shows when it is granted something.
            if (!MAY_NOT_MAKE_USERS.contains(e.getErrorCode())) throw e;
        }
        // The driver then asks for the database to be made with every connection.
        if (address.contains("createDatabaseIfNotExist=true")) {
            execute(connection, "grant create on `%s`.* to %s".formatted(connection.getCatalog(), user));
        }
    }

    private static List<String> rights(String table) {
        return table.startsWith(APPEND_ONLY) ? List.of("SELECT", "INSERT") : List.of("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    private static List<String> tables(Connection connection, boolean mySql) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), mySql ? null : "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private Set<String> granted() throws SQLException {
        var granted = new HashSet<String>();
        var sql = "select table_name, privilege_type from information_schema.table_privileges where table_schema = "
                + (address.startsWith("jdbc:mysql") ? "database()" : "'public' and grantee = current_user");
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) granted.add(found.getString(1) + " " + found.getString(2));
        }
        return granted;
    }

    private static String quoted(Connection connection, String table, boolean mySql) throws SQLException {
        return mySql ? "`%s`.`%s`".formatted(connection.getCatalog(), table) : table;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean isDenied(String sql) throws SQLException {
        try (var connection = application.getConnection()) {
            execute(connection, sql);
            return false;
        } catch (SQLException e) {
            if (DENIED.contains(e.getErrorCode())) return true;
            throw e;
        }
    }
}
