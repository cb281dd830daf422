package org.upskill.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.upskill.shared.problem.Problems;

/** Answers a POST that is sent again with its Idempotency-Key as it was answered the first time, and does nothing twice. */
class IdempotencyFilter {
    /** The request header; draft-ietf-httpapi-idempotency-key-header. */
    static final String HEADER = "Idempotency-Key";

    private static final String CLAIMED = IdempotencyFilter.class.getName();
    private static final int LONGEST_KEY = 200;

    /** Longer answers, such as those of bulk requests, are not kept; their keys are given back. */
    private static final int LONGEST_BODY = 16_000;

    private final IdempotencyBook book;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotencyBook book, SecurityIdentity identity, ObjectMapper json) {
        this.book = book;
        this.identity = identity;
        this.json = json;
    }

    @ServerRequestFilter(readBody = true)
    Response claim(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST") || identity.isAnonymous()) return null;
        if (key.isBlank() || key.length() > LONGEST_KEY) throw Problems.badParameter(HEADER, HEADER + " must have 1 to 200 characters.");
        var claimed = new IdempotencyAnswer.Key(identity.getPrincipal().getName(), key);
        var before = claim(claimed, RequestHash.of(request));
        if (before != null) return replay(before);
        request.setProperty(CLAIMED, claimed);
        return null;
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(request.getProperty(CLAIMED) instanceof IdempotencyAnswer.Key key)) return;
        var body = response.getEntity() == null ? null : json.writeValueAsString(kept(response.getEntity()));
        if (response.getStatus() >= 400 || body != null && body.length() > LONGEST_BODY) {
            book.release(key);
            return;
        }
        var media = response.getMediaType() == null ? null : response.getMediaType().toString();
        book.answer(key, response.getStatus(), header(response, HttpHeaders.LOCATION), header(response, HttpHeaders.ETAG), media, body);
    }

    /** Whoever sends a request again because the answer with its secret was lost learns what it has made, and can have another secret. */
    private Object kept(Object answer) {
        if (!(answer instanceof ShownOnce)) return answer;
        var tree = json.<ObjectNode>valueToTree(answer);
        tree.remove("secret");
        return tree;
    }

    private IdempotencyAnswer claim(IdempotencyAnswer.Key key, byte[] hash) {
        try {
            return book.claim(key, hash).orElse(null);
        } catch (PersistenceException sameKeyAtTheSameMoment) {
            return book.claim(key, hash).orElse(null);
        }
    }

    private static Response replay(IdempotencyAnswer before) {
        var response = Response.status(before.status).entity(before.body);
        if (before.mediaType != null) response.type(MediaType.valueOf(before.mediaType));
        if (before.location != null) response.header(HttpHeaders.LOCATION, before.location);
        if (before.etag != null) response.header(HttpHeaders.ETAG, before.etag);
        return response.build();
    }

    private static String header(ContainerResponseContext response, String name) {
        var value = response.getHeaders().getFirst(name);
        return value == null ? null : response.getHeaderString(name);
    }
}
