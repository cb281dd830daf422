package org.upskill.catalog;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an upload is to be read, and what is to become of it. */
class ImportOptions extends ReadOptions {
    @QueryParam("missing")
    @DefaultValue("keep")
    @Parameter(description = "What becomes of records of the same kind and source that the file does not name. With archive the file must have rows and"
            + " every one must be good, and whoever applies it confirms the number; apply=auto then stops at ready.")
    MissingRecords missing;

    @QueryParam("blank")
    @DefaultValue("ignore")
    @Parameter(description = "What a blank cell does to a field that has a value.")
    BlankCells blank;

    @QueryParam("onError")
    @DefaultValue("abort")
    @Parameter(description = "What a bad row means for the others.")
    OnError onError;

    @QueryParam("apply")
    @DefaultValue("manual")
    @Parameter(description = "Whether to apply without waiting for the token; files sent so are taken one after another, each building on those before.")
    ApplyMode apply;

    @QueryParam("trimDecimal")
    @DefaultValue("false")
    @Parameter(description = "Takes the .0 off the values of an id column in which every value ends in it.")
    Boolean trimDecimal;

    MissingRecords missing() {
        return missing;
    }

    BlankCells blank() {
        return blank;
    }

    OnError onError() {
        return onError;
    }

    ApplyMode apply() {
        return apply;
    }

    boolean trimDecimal() {
        return trimDecimal;
    }
}
