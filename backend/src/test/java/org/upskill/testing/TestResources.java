package org.upskill.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** What every test of the running application gets. */
@QuarkusTestResource(TokenIssuer.class)
public class TestResources {}
