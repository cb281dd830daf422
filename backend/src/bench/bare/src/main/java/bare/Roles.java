package bare;

import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The first fifty roles of a source by one query, with every column that the product shows. */
@Path("/roles")
public class Roles {
    private static final String SQL = "select id, version, source, external_id, title, description, group_id, level, other_titles, onet_soc, esco, isco, ai_depth,"
            + " impact_on_decisions, impact_on_quality, impact_on_speed, change_horizon, track, exposure, scored_activities, relevance, archived_at,"
            + " survivor_id, created_at, updated_at from role where source = ? and archived_at is null order by title_fold, id limit 50";

    private final AgroalDataSource dataSource;

    Roles(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Role(
            UUID id,
            int version,
            String source,
            String externalId,
            String title,
            String description,
            UUID groupId,
            String level,
            String otherTitles,
            String onetSoc,
            String esco,
            String isco,
            String aiDepth,
            Integer impactOnDecisions,
            Integer impactOnQuality,
            Integer impactOnSpeed,
            String changeHorizon,
            String track,
            Double exposure,
            int scoredActivities,
            double relevance,
            LocalDateTime archivedAt,
            UUID mergedIntoId,
            LocalDateTime createdAt,
            LocalDateTime updatedAt) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Role> list(@QueryParam("source") String source) throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(SQL)) {
            select.setString(1, source);
            try (var rows = select.executeQuery()) {
                var roles = new ArrayList<Role>();
                while (rows.next()) roles.add(role(rows));
                return roles;
            }
        }
    }

    private static Role role(ResultSet row) throws SQLException {
        return new Role(
                id(row, 1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), id(row, 7), row.getString(8),
                row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getString(13), row.getObject(14, Integer.class),
                row.getObject(15, Integer.class), row.getObject(16, Integer.class), row.getString(17), row.getString(18),
                row.getObject(19, Double.class), row.getInt(20), row.getDouble(21), row.getObject(22, LocalDateTime.class), id(row, 23),
                row.getObject(24, LocalDateTime.class), row.getObject(25, LocalDateTime.class));
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        if (bytes == null) return null;
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
