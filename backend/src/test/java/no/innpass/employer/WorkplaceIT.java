package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import no.innpass.shared.Upserted;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WorkplaceIT implements OnPostgres {
    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Workplaces workplaces;

    @Inject
    AddWorkplace addWorkplace;

    @Inject
    RegisterEmployer registerEmployer;

    @Inject
    ShowWorkplace showWorkplace;

    @Inject
    ShowEmployer showEmployer;

    @Inject
    UpdateWorkplace updateWorkplace;

    @Inject
    DeclarePracticeLoad declarePracticeLoad;

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    @Requirement("INTG-06")
    void theDatabaseChecksTheSameDigitAsTheProduct() {
        for (String number : List.of("974760673", "974760674", "", "12", "97476067x", "000000010", firms.number())) {
            boolean database =
                    in(() -> rows.first("select valid_organisation_number(?)", row -> row.getBoolean(1), number)
                            .orElseThrow());
            assertThat(database).as(number).isEqualTo(OrganisationNumber.isValid(number));
        }
        assertThatThrownBy(() -> in(() -> rows.write(
                        "insert into employer values (gen_random_uuid(), '974760674', 'X', 'PRIVATE', now(), 0)")))
                .hasStackTraceContaining("employer_organisation_number_check");
    }

    @Test
    @Requirement("EMP-01")
    void twoWorkplacesOfOneEmployerHaveTheirOwnCapsAndAJointView() {
        UUID employer = firms.employer("Felles AS", Sector.PRIVATE);
        UUID first = firms.workplace(employer, "Felles Hamar", null);
        UUID second = firms.workplace(employer, "Felles Moelv", null);
        declarePracticeLoad.declare(first, new PracticeLoadRequest(5, LoadSource.SEEN));

        EmployerView view = showEmployer.show(employer);
        assertThat(view.workplaces()).extracting(EmployerView.Unit::id).containsExactly(first, second);
        assertThat(view.workplaces()).extracting(EmployerView.Unit::capReached).containsExactly(true, false);
    }

    @Test
    void refusesANumberTwice() {
        EmployerRequest request = new EmployerRequest(firms.number(), "Først", Sector.STATE);
        registerEmployer.register(request);
        assertThatThrownBy(() -> registerEmployer.register(request))
                .isInstanceOf(Refused.class)
                .hasMessage("ALREADY_REGISTERED");
    }

    @Test
    @Requirement("EMP-02")
    void whoDecidesOnHiringStandsFirst() {
        UUID workplace = firms.workplace("Kafé", null);
        WorkplaceRequest people = withPeople(
                "Kafé",
                person(null, "Ada", ContactRole.RECEPTION),
                person(null, "Bo", ContactRole.UNION_REP, ContactRole.SUPERVISOR),
                person(null, "Zoe", ContactRole.SAFETY_REP, ContactRole.HIRING_AUTHORITY));
        updateWorkplace.update(workplace, people, 0);
        WorkplaceView view = showWorkplace.show(workplace);
        assertThat(view.contacts()).extracting(ContactPerson::name).containsExactly("Zoe", "Bo", "Ada");

        ContactPerson zoe = view.contacts().getFirst();
        updateWorkplace.update(workplace, withPeople("Kafé", zoe), view.version());
        assertThat(showWorkplace.show(workplace).contacts())
                .as("a person with an id is kept, those left out go")
                .containsExactly(zoe);
    }

    @Test
    void bringingInTheSameRowAgainWritesNothing() {
        UUID employer = firms.employer("Gjenta AS", Sector.PRIVATE);
        UUID owner = callers.staff(Role.MARKET_CONTACT).actor().personId();
        String number = firms.number();
        WorkplaceRequest people = withPeople("Gjenta", person(null, "Ada", ContactRole.HR));
        AddWorkplaceRequest request = new AddWorkplaceRequest(employer, number, owner, null, people);
        Upserted first = in(() -> workplaces.put(request));
        ContactPerson ada = showWorkplace.show(first.id()).contacts().getFirst();
        Position before = outbox.horizon();

        assertThat(in(() -> workplaces.put(request)))
                .as("a person without id is known by name")
                .isEqualTo(Upserted.changed(first.id(), false));
        assertThat(events(before)).isEmpty();
        assertThat(showWorkplace.show(first.id()).contacts()).containsExactly(ada);
        AddWorkplaceRequest other = new AddWorkplaceRequest(employer, number, owner, null, withPeople("Annet", ada));
        assertThat(in(() -> workplaces.put(other)).change()).isEqualTo(Upserted.Change.CHANGED);
        assertThat(events(before)).containsExactly("WorkplaceChanged");
    }

    @Test
    @Requirement("OVS-02")
    void aReachedCapStopsTheNextPersonHereAndInTheDatabase() {
        UUID workplace = withEmployees(10);
        in(() -> begin(workplace));
        Position before = outbox.horizon();
        in(() -> begin(workplace));
        assertThat(events(before)).as("the places pack themselves anew").containsExactly("WorkplaceChanged");
        assertThat(card(workplace).capReached()).isTrue();
        assertThatThrownBy(() -> in(() -> begin(workplace)))
                .isInstanceOf(Refused.class)
                .hasMessage("CAP_REACHED");
        assertThatThrownBy(() -> in(() -> rows.write(
                        "update workplace_standing set running = running + 1 where workplace_id = ?", workplace)))
                .hasStackTraceContaining("the cap of workplace");

        in(() -> {
            workplaces.personLeaves(workplace);
            return 0;
        });
        assertThat(card(workplace).capReached()).isFalse();
    }

    @Test
    @Requirement({"OVS-02", "EMP-15"})
    void personsFromElsewhereCountInTheCap() {
        UUID workplace = withEmployees(5);
        declarePracticeLoad.declare(workplace, new PracticeLoadRequest(1, LoadSource.DECLARED));
        assertThatThrownBy(() -> in(() -> begin(workplace))).hasMessage("CAP_REACHED");
        declarePracticeLoad.declare(workplace, new PracticeLoadRequest(null, LoadSource.DECLARED));
        in(() -> begin(workplace));
        assertThat(card(workplace).capReached()).isTrue();
    }

    @Test
    void theDatabaseRefusesWhatTheRulesRefuse() {
        UUID workplace = firms.workplace("Grense", null);
        UUID person = callers.staff(Role.MARKET_CONTACT).actor().personId();
        assertBreaks("size_band = 'S1_4' where id = ?", "band_is_that_of_the_employees", workplace);
        assertBreaks("industry = 'U' where id = ?", "industry", workplace);
        assertBreaks("municipality_number = '12' where id = ?", "municipality_number", workplace);
        assertBreaks("unit_number = '123456789' where id = ?", "unit_number", workplace);
        assertBreaks("owner_id = ?, deputy_id = ? where id = ?", "deputy_stands_in", person, person, workplace);
        assertBreaks("deputy_id = ? where id = ?", "deputy_stands_in_for_an_owner", person, workplace);
        assertThatThrownBy(() -> in(() ->
                        rows.write("update workplace_standing set declared = 3 where workplace_id = ?", workplace)))
                .hasStackTraceContaining("load_has_source_and_date");
    }

    @Test
    void findsTheAreaFromTheMunicipality() {
        assertThat(card(firms.workplace("I Hamar", null)).area()).isPositive();
        assertThat(card(withEmployees(3)).area()).as("nobody has said where").isZero();
        UUID employer = firms.employer("Sted AS", Sector.PRIVATE);
        assertThatThrownBy(() -> addWorkplace.add(
                        new AddWorkplaceRequest(employer, firms.number(), null, null, Firms.facts("Feil", 3, "9999"))))
                .hasMessage("UNKNOWN_MUNICIPALITY");
    }

    private UUID withEmployees(int employees) {
        UUID employer = firms.employer("Tall AS", Sector.PRIVATE);
        return addWorkplace.add(
                new AddWorkplaceRequest(employer, firms.number(), null, null, Firms.facts("Tall", employees, null)));
    }

    private WorkplaceCard card(UUID workplace) {
        return workplaces.find(workplace).orElseThrow();
    }

    private int begin(UUID workplace) {
        workplaces.personBegins(workplace);
        return 1;
    }

    private void assertBreaks(String change, String constraint, Object... parameters) {
        String sql = "update workplace set " + change;
        assertThatThrownBy(() -> in(() -> rows.write(sql, parameters))).hasStackTraceContaining(constraint);
    }

    private List<String> events(Position after) {
        return outbox.after(after, 100).stream().map(StoredEvent::kind).toList();
    }

    private static WorkplaceRequest withPeople(String name, ContactPerson... people) {
        WorkplaceRequest facts = Firms.facts(name, 25, "3403");
        return new WorkplaceRequest(
                name,
                null,
                facts.sector(),
                facts.surroundings(),
                facts.industry(),
                null,
                facts.employees(),
                null,
                facts.municipalityNumber(),
                null,
                null,
                List.of(people));
    }

    private static ContactPerson person(@Nullable UUID id, String name, ContactRole... roles) {
        return new ContactPerson(id, name, Set.of(roles), "+4700000009", null, null, null, null);
    }

    private <T> T in(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }
}
