package org.upskill.catalog;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;

/** The files that arrive with a request. */
@ApplicationScoped
class Uploads {
    private final Settings settings;

    Uploads(Settings settings) {
        this.settings = settings;
    }

    /** What an upload is made of. */
    static class Form {
        @RestForm("file")
        @Schema(type = SchemaType.STRING, format = "binary", description = "The file. Its format comes from its bytes, then from its name.")
        FileUpload file;

        @RestForm("columns")
        @Schema(nullable = true, description = "A JSON object from column of the file to field; only these columns are read.")
        String columns;
    }

    /** The file of an upload, if there is one of a size that is taken. */
    FileUpload require(Form form) {
        if (form == null || form.file == null || form.file.fileName() == null) {
            throw Problems.invalid("/file", "not-null", "Send the file as the multipart part named file, with a file name.");
        }
        if (form.file.size() > settings.largestFile().asLongValue()) {
            var megabytes = settings.largestFile().asLongValue() >> 20;
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, "A file may have at most %,d MB. Split it into several.".formatted(megabytes));
        }
        return form.file;
    }

    /** What is taken. */
    @ConfigMapping(prefix = "upskill.imports")
    interface Settings {
        /** The largest file, below what the server takes as a body. */
        @WithDefault("200M")
        MemorySize largestFile();
    }
}
