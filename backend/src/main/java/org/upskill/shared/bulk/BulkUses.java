package org.upskill.shared.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.Ids;

/** Who refers to the records of a table: whatever its foreign keys allow, found out from the database once. */
final class BulkUses {
    private final String table;
    private List<Reference> references;

    /** A column that holds ids of the table's records. */
    private record Reference(String table, String column) {}

    BulkUses(String table) {
        this.table = table;
    }

    List<BulkUse> of(Connection connection, Collection<UUID> ids) throws SQLException {
        var uses = new ArrayList<BulkUse>();
        if (ids.isEmpty()) return uses;
        for (var reference : references(connection)) {
            var own = reference.table().equals(table);
            var sql = "select distinct %1$s%2$s from %3$s where %1$s in %4$s".formatted(
                    reference.column(), own ? ", id" : "", reference.table(), BulkReads.marks(ids.size()));
            try (var select = connection.prepareStatement(sql)) {
                BulkReads.setIds(select, ids);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) uses.add(new BulkUse(Ids.of(rows.getBytes(1)), own ? Ids.of(rows.getBytes(2)) : null));
                }
            }
        }
        return uses;
    }

    private synchronized List<Reference> references(Connection connection) throws SQLException {
        if (references == null) {
            var found = new ArrayList<Reference>();
            try (var keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (keys.next()) found.add(new Reference(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
            }
            references = found;
        }
        return references;
    }
}
