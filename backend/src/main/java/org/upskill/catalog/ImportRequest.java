package org.upskill.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;

/** What somebody uploaded and how it was to be treated, which never changes. */
@MappedSuperclass
abstract class ImportRequest {
    @Id
    UUID id;

    String kind;
    String source;
    String fileName;
    long fileSize;

    /** SHA-256 of the file, in hexadecimal. */
    String fileHash;

    /** The latest import before this one, of those its uploader may see, that brought the very same file. */
    UUID sameFileAsId;

    MissingRecords missing;
    BlankCells blank;
    OnError onError;
    ApplyMode applyMode;
    boolean trimDecimal;
    String chosenDelimiter;
    String chosenEncoding;
    String chosenSheet;

    /** The columns the uploader named, as JSON; null where headers speak for themselves. */
    @Column(length = 16000)
    String chosenColumns;

    String createdBy;
    Instant createdAt;

    protected ImportRequest() {}

    ImportRequest(ImportOptions options, String fileName, long fileSize, String createdBy) {
        this.id = Ids.next();
        this.kind = options.kind();
        this.source = options.source();
        this.missing = options.missing();
        this.blank = options.blank();
        this.onError = options.onError();
        this.applyMode = options.apply();
        this.trimDecimal = options.trimDecimal();
        this.chosenDelimiter = options.delimiter();
        this.chosenEncoding = options.encoding();
        this.chosenSheet = options.sheet();
        this.fileName = fileName;
        this.fileSize = fileSize;
        this.createdBy = createdBy;
        this.createdAt = CatalogRecord.now();
    }
}
