package org.upskill.shared.bulk;

/** Somebody changed, made or removed a record between the dry run and the write. */
public final class CatalogMovedOn extends RuntimeException {
    public CatalogMovedOn() {
        super("A record is no longer as the dry run saw it.");
    }

    public CatalogMovedOn(Throwable cause) {
        super("A record is no longer as the dry run saw it.", cause);
    }
}
