package org.upskill.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Tells requests from one another by their address and body. */
final class RequestHash {
    private static final int AT_ONCE = 1 << 16;

    private final MessageDigest digest;

    private RequestHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * SHA-256 of the request. The body can be read again afterwards. That of an upload lies in files by now, which are read piece
     * by piece: its size costs no memory, and the boundary between its parts, another one each time it is sent, does not count.
     */
    static byte[] of(ContainerRequestContext request) throws IOException {
        var hash = new RequestHash();
        hash.add(request.getUriInfo().getRequestUri().toString());
        var form = CurrentRequestManager.get().getFormData();
        if (form == null) {
            var body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            hash.digest.update(body);
        } else {
            hash.add(form);
        }
        return hash.digest.digest();
    }

    private void add(FormData form) throws IOException {
        for (var name : form) {
            for (var part : form.get(name)) {
                add(name);
                add(String.valueOf(part.getFileName()));
                if (!part.isFileItem()) {
                    add(part.getValue());
                    continue;
                }
                try (var file = part.getFileItem().getInputStream()) {
                    add(file);
                }
            }
        }
    }

    private void add(InputStream content) throws IOException {
        var buffer = new byte[AT_ONCE];
        var size = 0L;
        for (int read; (read = content.read(buffer)) >= 0; size += read) digest.update(buffer, 0, read);
        add(String.valueOf(size));
    }

    /** The text and its length, so that no two lists of texts run together to the same. */
    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
