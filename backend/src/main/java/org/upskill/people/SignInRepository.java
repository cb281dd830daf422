package org.upskill.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question about who it is that signs in. Only those who work here can. */
@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final String CALLER = """
            select r.id, r.roleId,
              exists (select 1 from Person b where b.managerId = r.id and b.archivedAt is null)
              or exists (select 1 from Person m join Person b on b.managerId = m.id where m.delegateId = r.id and m.archivedAt is null and b.archivedAt is null)
            from Person r where r.subject = :subject and r.archivedAt is null""";

    Optional<PersonOfCaller> bySubject(String subject) {
        return getEntityManager().createQuery(CALLER, PersonOfCaller.class).setParameter("subject", subject).getResultStream().findFirst();
    }

    List<Person> byExternalId(String externalId) {
        return two("externalId", externalId);
    }

    List<Person> byEmployeeNumber(String number) {
        return two("employeeNumber", number);
    }

    List<Person> byWorkEmail(String fold) {
        return two("workEmailFold", fold);
    }

    /** Notes who it is, and answers whether that was new. Nobody changed the record, so its version stays; of two sign-ins at once, the first one counts. */
    boolean link(Person person, String subject, String verifiedEmail) {
        var linked = getEntityManager()
                .createQuery("update Person r set r.subject = :subject, r.workEmailVerified = (case when r.workEmailFold = :email then true else r.workEmailVerified end)"
                        + " where r.id = :id and r.subject is null")
                .setParameter("subject", subject)
                .setParameter("email", verifiedEmail)
                .setParameter("id", person.id())
                .executeUpdate();
        return linked > 0;
    }

    private List<Person> two(String field, String value) {
        return find(field + " = ?1 and archivedAt is null", value).page(0, 2).list();
    }
}
