package no.innpass.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.Steps;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The cases of an office or a county, newest first; the text is read in the case alone, and never by an auditor. */
@Singleton
class ShowCases {
    private final CaseRows cases;
    private final CaseAccess access;
    private final Workplaces workplaces;
    private final Offices offices;

    ShowCases(CaseRows cases, CaseAccess access, Workplaces workplaces, Offices offices) {
        this.cases = cases;
        this.access = access;
        this.workplaces = workplaces;
        this.offices = offices;
    }

    @Transactional
    Slice<CaseRowView> list(Actor actor, @Nullable String cursor, int limit) {
        @Nullable Collection<UUID> readable = actor.has(Role.AUDITOR) ? null : access.offices(actor);
        List<OversightCase> found = cases.of(readable, access.readsThoseOfNoOffice(actor), last(cursor), limit + 1);
        Map<UUID, WorkplaceCard> at = workplaces.cards(
                ids(found.stream().map(OversightCase::workplaceId).toList()));
        Map<UUID, Office> in =
                offices.find(ids(found.stream().map(OversightCase::officeId).toList()));
        return Slice.of(found, limit, one -> Cursor.of(one.openedAt(), one.id()))
                .map(one -> CaseRowView.of(one, at, in));
    }

    /** @throws Refused NOT_FOUND for a case of another office */
    @Transactional
    CaseView show(UUID id, Actor actor) {
        OversightCase found = cases.find(id)
                .filter(one -> access.mayRead(one, actor))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        boolean own = found.writerLogin().equals(actor.loginId());
        CaseRowView row = CaseRowView.of(
                found,
                workplaces.cards(ids(
                        List.of(found).stream().map(OversightCase::workplaceId).toList())),
                offices.find(
                        ids(List.of(found).stream().map(OversightCase::officeId).toList())));
        return new CaseView(
                row, cases.text(id).orElse(""), own ? List.of() : Steps.open(CaseTable.STEPS, found.state(), actor));
    }

    private static CaseRows.@Nullable Last last(@Nullable String cursor) {
        @Nullable Cursor read = Cursor.decode(cursor, 2);
        try {
            return read == null
                    ? null
                    : new CaseRows.Last(Instant.parse(read.keys().getFirst()), read.id(1));
        } catch (DateTimeParseException notATime) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }

    private static List<UUID> ids(Collection<@Nullable UUID> some) {
        return some.stream().filter(Objects::nonNull).distinct().collect(Collectors.toList());
    }
}
