package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;

@QuarkusTest
class ImportReferencesTest {
    private static final String GROUPS = "kind=role-groups&source=onet";

    @Test
    void buildsATreeWhoseParentsComeAfterTheirChildren() {
        var done = Upload.apply(GROUPS, "externalId,name,parentExternalId\nc,Claims,b\nb,Branch,a\na,All,\nx,Other,\n");

        assertThat(done.getMap("counts")).containsEntry("created", 4);
        Api.list("/api/v1/role-groups?parentId=root").body("items.name", contains("All", "Other"));
        var all = Api.list("/api/v1/role-groups?q=all").extract().jsonPath().getString("items[0].id");
        Api.list("/api/v1/role-groups?parentId=" + all).body("items.name", contains("Branch"));
        var again = Upload.validate(GROUPS, "externalId,name,parentExternalId\nc,Claims,b\nb,Branch,a\na,All,\nx,Other,\n");
        assertThat(again.getMap("counts")).containsEntry("unchanged", 4);
    }

    @Test
    void movesAGroupBelowOneOfTheSameFile() {
        Upload.apply(GROUPS, "externalId,name,parentExternalId\na,All,\nb,Branch,a\n");

        Upload.apply(GROUPS, "externalId,name,parentExternalId\nb,Branch,n\nn,New,a\n");

        var fresh = Api.list("/api/v1/role-groups?q=new").extract().jsonPath().getString("items[0].id");
        Api.list("/api/v1/role-groups?parentId=" + fresh).body("items.name", contains("Branch"));
    }

    @Test
    void refusesCyclesWithinTheFileAndThroughTheCatalog() {
        Upload.apply(GROUPS, "externalId,name,parentExternalId\na,All,\nb,Branch,a\n");

        var inFile = Upload.validate(GROUPS, "externalId,name,parentExternalId\np,P,q\nq,Q,p\nr,R,r\ns,S,p\n");
        assertThat(inFile.getString("status")).isEqualTo("invalid");
        assertThat(inFile.getMap("counts")).containsEntry("invalid", 4).containsEntry("created", 0);
        assertThat(Upload.errors(inFile).getList("items.code")).containsExactly("cycle", "cycle", "cycle", "too-deep");

        var throughCatalog = Upload.validate(GROUPS, "externalId,name,parentExternalId\na,All,b\n");
        assertThat(Upload.errors(throughCatalog).getList("items.code")).containsExactly("cycle");
        assertThat(Upload.errors(throughCatalog).getString("items[0].column")).isEqualTo("parentExternalId");
    }

    @Test
    void refusesAChildOfARowThatCannotBeImported() {
        var ready = Upload.validate(GROUPS + "&onError=skip-rows", "externalId,name,parentExternalId\nc,Claims,b\nb,,\nd,Desk,c\ne,Else,\n");

        assertThat(ready.getMap("counts")).containsEntry("invalid", 3).containsEntry("created", 1);
        assertThat(Upload.errors(ready).getList("items.code")).containsExactly("unknown-reference", "required", "unknown-reference");
        Upload.apply(ready);
        Api.list("/api/v1/role-groups").body("items.name", contains("Else"));
    }

    @Test
    void looksWithinTheSourceFirstAndThenForTheOneElsewhere() {
        Upload.apply("kind=role-groups&source=onet", "externalId,name\ng,Ours\nh,Only here\n");
        Upload.apply("kind=role-groups&source=esco", "externalId,name\ng,Theirs\n");

        Upload.apply("kind=roles&source=onet", "externalId,title,groupExternalId\n1,Clerk,g\n");
        Upload.apply("kind=roles&source=third", "externalId,title,groupExternalId\n2,Cook,h\n");
        var ambiguous = Upload.validate("kind=roles&source=third", "externalId,title,groupExternalId\n3,Smith,g\n4,Miner,nowhere\n");

        Api.list("/api/v1/roles").body("items.groupName", contains("Ours", "Only here"));
        assertThat(Upload.errors(ambiguous).getList("items.code")).containsExactly("ambiguous-reference", "unknown-reference");
        assertThat(Upload.errors(ambiguous).getString("items[1].value")).isEqualTo("nowhere");
    }

    @Test
    void guessesWhatWasMeantByAnIdNobodyKnows() {
        Upload.apply("kind=role-groups&source=hr", "externalId,name\nclaims-desk,Claims\n0042,Answers\n17,Numbers\n");
        var file = "externalId,title,groupExternalId\n1,A,claims-dsek\n2,B,CLAIMS-DESK\n3,C,42\n4,D,18\n5,E,17.0\n6,F,nothing-like-it\n";

        var suggestions = Upload.errors(Upload.validate("kind=roles&source=hr", file)).getList("items.suggestion");

        assertThat(suggestions).containsExactly(
                "Did you mean claims-desk?",
                "Did you mean claims-desk?",
                "Did you mean 0042?",
                "Import it first, or mend the id.",
                "Did you mean 17?",
                "Import it first, or mend the id.");
    }

    @Test
    void keepsTheRelevanceOfRolesInStepWithTheirActivities() {
        Upload.apply("kind=roles&source=onet", "externalId,title,aiDepth\n1,Clerk,shapes\n2,Cook,\n");
        Api.list("/api/v1/roles?q=clerk").body("items[0].relevance.score", nullValue());

        var header = "externalId,roleExternalId,title,aiExposure,importance\n";
        Upload.apply("kind=work-activities&source=onet", header + "a,1,Writes,1,5\nb,1,Files,0.5,\nc,1,Sorts,\"0,25\",\nd,2,Cooks,1e-1,1\n");
        Api.list("/api/v1/roles?q=clerk").body("items[0].relevance.scoredActivities", equalTo(3))
                .body("items[0].relevance.score", notNullValue())
                .body("items[0].version", equalTo(0));

        Upload.apply("kind=work-activities&source=onet", header + "c,2,Sorts,0.25,\n");
        Api.list("/api/v1/roles?q=clerk").body("items[0].relevance.scoredActivities", equalTo(2)).body("items[0].relevance.score", nullValue());
        Api.list("/api/v1/roles?q=cook").body("items[0].relevance.scoredActivities", equalTo(2));
    }
}
