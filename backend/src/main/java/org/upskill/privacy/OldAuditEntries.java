package org.upskill.privacy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import org.upskill.shared.persistence.DatabaseUsers;
import org.upskill.shared.privacy.KeptForATime;

/** Entries of the audit, which the owner of the tables alone may remove. */
@ApplicationScoped
class OldAuditEntries implements KeptForATime {
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
        try (var connection = owner.getConnection(); var delete = connection.prepareStatement("delete from audit_entry where happened_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(time), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
