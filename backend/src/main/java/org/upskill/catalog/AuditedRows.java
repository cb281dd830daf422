package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;

/**
 * What imports do, kept for the audit, whose one entry of an import points here. A copy of the compared rows, because those are worked
 * with: to this table the application can only add.
 */
@ApplicationScoped
class AuditedRows {
    static final String TABLE = "audit_import_block";

    private static final int AT_ONCE = 50;
    private static final String COLUMNS = "import_id, first_row, last_row, created_total, changed_total, unchanged_total, archived_total, content";
    private static final String LAST = "select coalesce(max(first_row), -1) from " + TABLE + " where import_id = ?";
    private static final String ADD = "insert into " + TABLE + " (" + COLUMNS + ", kept_at) select " + COLUMNS + ", ? from import_block"
            + " where import_id = ? and first_row > ? order by first_row limit " + AT_ONCE;

    private final EntityManager entities;

    AuditedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps the next of the rows that an import is about to write; answers whether there may be more. */
    boolean add(UUID importId) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var last = last(connection, importId);
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setTimestamp(1, Timestamp.from(CatalogRecord.now()), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
                insert.setBytes(2, Ids.bytes(importId));
                insert.setInt(3, last);
                return insert.executeUpdate() == AT_ONCE;
            }
        });
    }

    private static int last(Connection connection, UUID importId) throws SQLException {
        try (var select = connection.prepareStatement(LAST)) {
            select.setBytes(1, Ids.bytes(importId));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
