package org.upskill.webhook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.upskill.shared.persistence.Ids;

/** What the clock asks and does every so often, past Hibernate: it is nobody's use case. */
@ApplicationScoped
class DueWebhooks {
    private static final String DUE = "select distinct d.webhook_id from webhook_delivery d join webhook w on w.id = d.webhook_id"
            + " where d.status = 'pending' and d.next_attempt_at <= ? and (w.active or d.event_type = 'ping')";
    private static final String FORGET = "delete from webhook_delivery where created_at < ? limit 1000";

    private final AgroalDataSource dataSource;

    DueWebhooks(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The webhooks for which something can be delivered now. */
    List<UUID> find() throws SQLException {
        try (var connection = dataSource.getConnection(); var query = connection.prepareStatement(DUE)) {
            query.setTimestamp(1, Timestamp.from(Instant.now()), utc());
            try (var found = query.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (found.next()) ids.add(Ids.of(found.getBytes(1)));
                return ids;
            }
        }
    }

    /** Forgets deliveries, with their tries, that were written before then; a thousand at most. */
    void forget(Instant before) throws SQLException {
        try (var connection = dataSource.getConnection(); var delete = connection.prepareStatement(FORGET)) {
            delete.setTimestamp(1, Timestamp.from(before), utc());
            delete.executeUpdate();
        }
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
