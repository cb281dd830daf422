package org.upskill.shared.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.problem.Problem;

/** What belongs to the whole contract and to no single resource. */
@OpenAPIDefinition(
        info = @Info(title = "Upskill API", version = "1"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class Contract extends Application {}
