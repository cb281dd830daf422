package org.upskill.privacy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.upskill.shared.persistence.DatabaseUsers;
import org.upskill.shared.privacy.KeptForATime;

/** Entries of the audit with what imports have done, at which they point; the owner of the tables alone may remove them. */
@ApplicationScoped
class OldAuditEntries implements KeptForATime {
    private static final List<String> DELETED = List.of("delete from audit_entry where happened_at < ?", "delete from audit_import_block where kept_at < ?");

    private final AgroalDataSource owner;

    OldAuditEntries(@DataSource(DatabaseUsers.OWNER) AgroalDataSource owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int removeBefore(Instant time) {
        try (var connection = owner.getConnection()) {
            var removed = 0;
            for (var sql : DELETED) {
                try (var delete = connection.prepareStatement(sql)) {
                    delete.setTimestamp(1, Timestamp.from(time), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
                    removed += delete.executeUpdate();
                }
            }
            return removed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
