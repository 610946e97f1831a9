package no.innpass.employer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import no.innpass.organisation.NamedContact;
import no.innpass.organisation.Staff;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.Upserted;
import org.jspecify.annotations.Nullable;

/** Door to the workplaces. What later rooms let happen there is written through it, in their transaction. */
@Singleton
public class Workplaces {
    private final WorkplaceRows rows;
    private final StandingRows standings;
    private final ContactPersonRows people;
    private final AddWorkplace addWorkplace;
    private final UpdateWorkplace updateWorkplace;
    private final ChangeOwner changeOwner;
    private final Staff staff;
    private final CapRule caps;
    private final RegisterNotes register;
    private final Outbox outbox;

    Workplaces(
            WorkplaceRows rows,
            StandingRows standings,
            ContactPersonRows people,
            AddWorkplace addWorkplace,
            UpdateWorkplace updateWorkplace,
            ChangeOwner changeOwner,
            Staff staff,
            CapRule caps,
            RegisterNotes register,
            Outbox outbox) {
        this.rows = rows;
        this.standings = standings;
        this.people = people;
        this.addWorkplace = addWorkplace;
        this.updateWorkplace = updateWorkplace;
        this.changeOwner = changeOwner;
        this.staff = staff;
        this.caps = caps;
        this.register = register;
        this.outbox = outbox;
    }

    @Transactional
    public Optional<WorkplaceCard> find(UUID id) {
        return rows.findById(id)
                .flatMap(workplace ->
                        standings.findByWorkplaceId(id).map(standing -> WorkplaceCard.of(workplace, standing)));
    }

    /** Cards by id; an id that is no workplace's is left out. */
    @Transactional
    public Map<UUID, WorkplaceCard> cards(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Workplace> workplaces =
                rows.findByIdInOrderByName(ids).stream().collect(toMap(Workplace::id, Function.identity()));
        return standings.findByWorkplaceIdIn(workplaces.keySet()).stream()
                .collect(toMap(Standing::workplaceId, standing -> {
                    Workplace workplace = requireNonNull(workplaces.get(standing.workplaceId()));
                    return WorkplaceCard.of(workplace, standing);
                }));
    }

    /** How many more may begin at each workplace (OVS-02), 0 or more; one whose cap is not known is left out. */
    @Transactional
    public Map<UUID, Integer> roomUnderCap(Collection<UUID> ids) {
        Map<UUID, Integer> room = new HashMap<>();
        for (Standing standing : ids.isEmpty() ? List.<Standing>of() : standings.findByWorkplaceIdIn(ids)) {
            @Nullable Integer left = standing.roomLeft();
            if (left != null) {
                room.put(standing.workplaceId(), left);
            }
        }
        return room;
    }

    /** The one person to ring today (EMP-03): the owner, or the deputy while the owner is away. Empty without an owner. */
    @Transactional
    public Optional<NamedContact> contact(WorkplaceCard workplace) {
        return Optional.ofNullable(workplace.ownerId()).flatMap(owner -> staff.contact(owner, workplace.deputyId()));
    }

    /**
     * The workplaces whose market contact this person is today (EMP-03): as owner, as deputy, or as the one who covers for an owner
     * who is away where the workplace has no deputy of its own. Empty for everybody else.
     */
    @Transactional
    public Set<UUID> caredForBy(Actor actor) {
        return actor.has(Role.MARKET_CONTACT)
                ? actor.staffId().map(this::caredForBy).orElse(Set.of())
                : Set.of();
    }

    private Set<UUID> caredForBy(UUID me) {
        Set<UUID> people = new HashSet<>(staff.coveredBy(me));
        people.add(me);
        return Set.copyOf(rows.caredForBy(me, people));
    }

    /** The workplaces that somebody from an employer answers for in one of the roles (PRI-02). */
    @Transactional
    public Set<UUID> reach(Actor actor, Set<Role> roles) {
        Set<UUID> workplaces = new HashSet<>();
        Set<UUID> employers = new HashSet<>();
        for (Affiliation affiliation : actor.affiliations()) {
            @Nullable String scopeId = affiliation.scopeId();
            if (scopeId == null || !roles.contains(affiliation.role())) {
                continue;
            }
            if (affiliation.scope() == ScopeKind.WORKPLACE) {
                workplaces.add(UUID.fromString(scopeId));
            } else if (affiliation.scope() == ScopeKind.EMPLOYER) {
                employers.add(UUID.fromString(scopeId));
            }
        }
        if (!employers.isEmpty()) {
            rows.idsOf(employers).forEach(workplaces::add);
        }
        return workplaces;
    }

    /**
     * A practice person begins here.
     *
     * @throws Refused CAP_REACHED when as many are here as may be (OVS-02)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void personBegins(UUID id) {
        if (standings.begin(id) == 0) {
            throw new Refused(new EmployerProblem.CapReached());
        }
        outbox.append(new WorkplaceChanged(id));
    }

    /** The same where the leader has let this person pass the cap (PRI-03): nobody else may begin for that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void personBeginsBeyondCap(UUID id) {
        if (standings.begin(id) == 0) {
            standings.beginOverCap(id);
        }
        outbox.append(new WorkplaceChanged(id));
    }

    /** A practice person has left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void personLeaves(UUID id) {
        standings.leave(id);
        outbox.append(new WorkplaceChanged(id));
    }

    /** The organisation register says that the unit is closed (INTG-06). */
    @Transactional
    public boolean isClosed(UUID id) {
        return register.of(id).filter(told -> told.closedOn() != null).isPresent();
    }

    /** All of a legal body, in no order. */
    @Transactional
    public List<UUID> ofEmployer(UUID employer) {
        return rows.idsOf(List.of(employer));
    }

    /** People at the workplace, who decides on hiring first (EMP-02). */
    @Transactional
    public List<ContactPerson> people(UUID workplace) {
        return people.of(workplace);
    }

    /** One more person at the workplace, with the id that the person brings. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addPerson(UUID workplace, ContactPerson person) {
        people.put(workplace, List.of(person));
    }

    /** By the number of the unit, nine digits. */
    @Transactional
    public Optional<UUID> byNumber(String unitNumber) {
        return rows.findByUnitNumber(unitNumber).map(Workplace::id);
    }

    /**
     * Brings a workplace in by its unit number, in the caller's transaction. It stays with the employer that it was added to, and
     * with the owner whom it has (INTG-09).
     *
     * @throws Refused as adding one by hand does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted put(AddWorkplaceRequest request) {
        Optional<Workplace> known = rows.findByUnitNumber(OrganisationNumber.plain(request.unitNumber()));
        if (known.isEmpty()) {
            return Upserted.created(addWorkplace.add(request));
        }
        UUID id = known.get().id();
        boolean facts = updateWorkplace.bring(id, request.workplace());
        boolean owner = known.get().ownerId() == null && changeOwner.bring(id, request.ownerId(), request.deputyId());
        return Upserted.changed(id, facts || owner);
    }

    /**
     * Gives a workplace that has just been brought in an owner and a deputy.
     *
     * @throws Refused OWNER_NOT_VALID
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeUp(UUID id, @Nullable UUID owner, @Nullable UUID deputy) {
        changeOwner.bring(id, owner, deputy);
    }

    /** Practice persons at the same time by the number of employees (OVS-02), as the rule stands today: one question for many workplaces. */
    public IntUnaryOperator caps() {
        return caps.today();
    }
}
