package org.upskill.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;

/** Writes what is sent: {@code type}, {@code timestamp} and {@code data}, as Standard Webhooks 1.0 proposes. */
@ApplicationScoped
class Payloads {
    private final ObjectMapper json;

    Payloads(ObjectMapper json) {
        this.json = json;
    }

    String of(String type, UUID recordId, Map<String, Object> data) {
        var said = new LinkedHashMap<String, Object>();
        said.put("id", recordId);
        said.putAll(data);
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", type);
        payload.put("timestamp", CatalogRecord.now());
        payload.put("data", said);
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
