package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.SortOrder;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.User;

/** The ordinary conversations, held by a client that others have written. */
@QuarkusTest
class ScimClientLibraryTest {
    private ScimService scim;

    @BeforeEach
    void connect() {
        ClientRequestFilter token = request -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + User.HRIS.token());
        // The JDK's older client knows no PATCH.
        var client = new JerseyClientBuilder().withConfig(new ClientConfig().connectorProvider(new JavaNetHttpConnectorProvider())).build().register(token);
        scim = new ScimService(client.target("http://localhost:" + RestAssured.port + Scim.BASE));
    }

    private static UserResource anna() {
        var enterprise = new EnterpriseUserExtension().setEmployeeNumber("007").setDepartment("Claims");
        var anna = new UserResource()
                .setUserName("anna")
                .setName(new Name().setGivenName("Anna").setFamilyName("Lind"))
                .setTitle("Claims clerk")
                .setActive(true)
                .setEmails(List.of(new Email().setType("work").setPrimary(true).setValue("anna@example.org")));
        anna.setExternalId("a-1");
        anna.setExtension(enterprise);
        return anna;
    }

    @Test
    void readsWhatTheServerCanDo() throws ScimException {
        assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
        assertThat(scim.getServiceProviderConfig().getBulk().getMaxOperations()).isEqualTo(100);
        assertThat(scim.getResourceTypes().getResources()).extracting("name").containsExactlyInAnyOrder("User", "Group");
        assertThat(scim.getSchema(Scim.USER).getAttributes()).extracting("name").contains("userName", "emails");
    }

    @Test
    void createsReadsReplacesAndDeletesAPerson() throws ScimException {
        var created = scim.create("Users", anna());
        assertThat(created.getId()).isNotBlank();
        assertThat(created.getDisplayName()).isEqualTo("Anna Lind");
        assertThat(created.getExtension(EnterpriseUserExtension.class).getEmployeeNumber()).isEqualTo("007");

        var read = scim.retrieve(created);
        read.setTitle("Claims lead");
        assertThat(scim.replace(read).getTitle()).isEqualTo("Claims lead");
        assertThatThrownBy(() -> scim.replaceRequest(created).ifMatch().invoke())
                .isInstanceOf(PreconditionFailedException.class);

        scim.delete("Users", created.getId());
        assertThatThrownBy(() -> scim.retrieve("Users", created.getId(), UserResource.class)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void isToldOfADuplicate() throws ScimException {
        scim.create("Users", anna());

        assertThatThrownBy(() -> scim.create("Users", anna()))
                .isInstanceOfSatisfying(ResourceConflictException.class, conflict -> assertThat(conflict.getScimError().getScimType()).isEqualTo("uniqueness"));
    }

    @Test
    void searchesOrdersAndPages() throws ScimException {
        for (var name : List.of("ben", "anna", "cem")) scim.create("Users", new UserResource().setUserName(name));

        var page = scim.searchRequest("Users")
                .filter(Filter.or(Filter.eq("userName", "anna"), Filter.sw("userName", "c")))
                .sort("userName", SortOrder.DESCENDING)
                .page(1, 1)
                .invoke(UserResource.class);
        assertThat(page.getTotalResults()).isEqualTo(2);
        assertThat(page.getResources()).extracting(UserResource::getUserName).containsExactly("cem");

        var posted = scim.searchRequest("Users").filter(Filter.gt("userName", "b")).invokePost(UserResource.class);
        assertThat(posted.getResources()).extracting(UserResource::getUserName).containsExactlyInAnyOrder("ben", "cem");
        assertThat(scim.search("Users", "userName eq \"nobody\"", UserResource.class).getResources()).isEmpty();
    }

    @Test
    void patchesAPerson() throws ScimException {
        var created = scim.create("Users", anna());

        var patched = scim.modifyRequest(created)
                .replaceValue("active", false)
                .replaceValue("emails[type eq \"work\"].value", "lind@example.org")
                .removeValues("title")
                .addValues(Scim.ENTERPRISE + ":department", "Legal")
                .invoke();

        assertThat(patched.getActive()).isFalse();
        assertThat(patched.getEmails()).extracting(Email::getValue).containsExactly("lind@example.org");
        assertThat(patched.getTitle()).isNull();
        assertThat(patched.getExtension(EnterpriseUserExtension.class).getDepartment()).isEqualTo("Legal");
    }

    @Test
    void keepsGroups() throws ScimException {
        var anna = scim.create("Users", anna());
        var group = scim.create("Groups", new GroupResource().setDisplayName("Claims").setMembers(List.of(new Member().setValue(anna.getId()))));

        assertThat(group.getMembers()).extracting(Member::getValue).containsExactly(anna.getId());
        group.setDisplayName("Claims Kiel");
        assertThat(scim.replace(group).getDisplayName()).isEqualTo("Claims Kiel");
        assertThat(scim.retrieve(anna).getGroups()).extracting("display").containsExactly("Claims Kiel");
        scim.delete(group);
        assertThat(scim.retrieve(anna).getGroups()).isNullOrEmpty();
    }
}
