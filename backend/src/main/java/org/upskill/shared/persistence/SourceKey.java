package org.upskill.shared.persistence;

import org.upskill.shared.text.Slug;

/** The key of a catalog record in the system it comes from; unique within one kind of record. */
public record SourceKey(String source, String externalId) {
    /** The source of records that were made here and came from nowhere else. */
    public static final String LOCAL = "local";

    /** The key as given, with {@link #LOCAL} for a missing source and a slug of the name for a missing external id. */
    public static SourceKey of(String source, String externalId, String name) {
        return new SourceKey(
                source == null || source.isBlank() ? LOCAL : source.strip(),
                externalId == null || externalId.isBlank() ? Slug.of(name) : externalId.strip());
    }

    /** This key with a short random ending, for a made external id that is already taken. */
    public SourceKey distinct() {
        var ending = Ids.next().toString();
        return new SourceKey(source, externalId + "-" + ending.substring(ending.length() - 6));
    }
}
