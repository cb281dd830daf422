package org.upskill.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

/** The audit as lines of JSON, read and sent part by part. */
@ApplicationScoped
class AuditLines {
    static final String NDJSON = "application/x-ndjson";
    private static final int PART = 500;

    private final AuditService audit;
    private final ObjectMapper json;

    AuditLines(AuditService audit, ObjectMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /** Reads the first entries before the answer begins, so that what goes wrong at once is told properly. */
    Response answer(AuditFilter filter) {
        var first = audit.list(filter, PageRequest.part(null, PART, null));
        return Response.ok((StreamingOutput) out -> {
                    for (var page = first; page != null; page = next(filter, page)) {
                        for (var entry : page.items()) {
                            out.write(json.writeValueAsBytes(entry));
                            out.write("\n".getBytes(StandardCharsets.UTF_8));
                        }
                    }
                })
                .type(NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-entries.ndjson\"")
                .build();
    }

    private Page<AuditEntryView> next(AuditFilter filter, Page<AuditEntryView> page) {
        return page.nextCursor() == null ? null : audit.list(filter, PageRequest.part(null, PART, page.nextCursor()));
    }
}
