package org.upskill.shared.http;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry a record with its ETag. */
public final class Answers {
    private Answers() {}

    /** 200 with the record. */
    public static <V extends RecordView> RestResponse<V> ok(V view) {
        return ResponseBuilder.ok(view).tag(tag(view)).build();
    }

    /** 201 with a record whose address lies in another collection than that of the request. */
    public static <V extends RecordView> RestResponse<V> createdAt(String collection, V view, UriInfo uri) {
        var location = uri.getBaseUriBuilder().path(collection).path(view.id().toString()).build();
        return ResponseBuilder.<V>create(RestResponse.Status.CREATED).location(location).entity(view).tag(tag(view)).build();
    }

    /** 201 with the record and its address below that of the request. */
    public static <V extends RecordView> RestResponse<V> created(V view, UriInfo uri) {
        var location = uri.getAbsolutePathBuilder().path(view.id().toString()).build();
        return ResponseBuilder.<V>create(RestResponse.Status.CREATED).location(location).entity(view).tag(tag(view)).build();
    }

    private static String tag(RecordView view) {
        return String.valueOf(view.version());
    }
}
