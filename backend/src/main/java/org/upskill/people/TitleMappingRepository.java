package org.upskill.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.text.Fold;

/** Every question about the table that gives titles their roles. */
@ApplicationScoped
class TitleMappingRepository implements PanacheRepositoryBase<TitleMapping, UUID> {
    private static final Sorts<TitleMapping> SORTS = new Sorts<TitleMapping>()
            .byText("title", "r.titleFold", TitleMapping::titleFold)
            .byTime("updatedAt", "r.updatedAt", TitleMapping::updatedAt);

    Page<TitleMapping> list(String text, UUID roleId, PageRequest page) {
        var start = text == null || text.isBlank() ? null : Fold.sortKey(text);
        var query = new ListQuery<>(getEntityManager(), TitleMapping.class).where("r.roleId = :role", "role", roleId);
        if (start != null) {
            query.where("(r.titleFold like :within escape '!' or lower(r.jobCodeKey) like :within escape '!')", "within", "%" + escaped(start) + "%");
        }
        return query.page(page, SORTS);
    }

    Optional<TitleMapping> findByKey(String titleFold, String jobCodeKey) {
        return find("titleFold = ?1 and jobCodeKey = ?2", titleFold, jobCodeKey).firstResultOptional();
    }

    /** Those that may say something of people with these titles and job codes. */
    List<TitleMapping> about(Collection<String> titleFolds, Collection<String> jobCodes) {
        return list("titleFold in ?1 or titleFold = '' and jobCodeKey in ?2", titleFolds, jobCodes);
    }

    List<TitleMapping> ofRole(UUID roleId) {
        return list("roleId", roleId);
    }

    boolean anyOfRole(UUID roleId) {
        return count("roleId", roleId) > 0;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
