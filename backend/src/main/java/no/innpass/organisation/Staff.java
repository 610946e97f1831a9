package no.innpass.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Door to the people who work with candidates and employers. Lists are by name. */
@Singleton
@Transactional
public class Staff {
    private final StaffRows rows;
    private final BusinessClock clock;

    Staff(StaffRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public StaffMember register(StaffMember member) {
        return rows.save(member);
    }

    public void appointDeputy(UUID staffId, UUID deputyId) {
        rows.findById(staffId).ifPresent(member -> rows.update(member.withDeputy(deputyId)));
    }

    public Optional<StaffMember> find(UUID id) {
        return rows.findById(id);
    }

    /** Active colleagues of an office. */
    public List<StaffMember> ofOffice(UUID officeId) {
        return rows.findByOfficeIdAndActiveTrueOrderByName(officeId);
    }

    /** Those of them who hold the role anywhere. */
    public List<StaffMember> ofOffice(UUID officeId, Role role) {
        return rows.inRole(officeId, role.name());
    }

    /** Active colleagues of a provider. */
    public List<StaffMember> ofProvider(UUID providerId) {
        return rows.findByProviderIdAndActiveTrueOrderByName(providerId);
    }

    /** Names by id, for lists; an id that is nobody's is left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(toMap(StaffMember::id, StaffMember::name));
    }

    /**
     * Who to ring today about something that {@code ownerId} owns (EMP-03). Without a deputy of its own the thing falls to the owner's.
     * Empty when the owner is nobody.
     */
    public Optional<NamedContact> contact(UUID ownerId, @Nullable UUID deputyId) {
        return rows.findById(ownerId).map(owner -> {
            Optional<StaffMember> deputy = Optional.ofNullable(deputyId)
                    .or(() -> Optional.ofNullable(owner.deputyId()))
                    .flatMap(rows::findById);
            return ContactRule.current(owner, deputy, this::isAtWork);
        });
    }

    /** Colleagues who are away today and whose deputy this person is. */
    public Set<UUID> coveredBy(UUID deputyId) {
        return rows.findByDeputyIdAndActiveTrue(deputyId).stream()
                .filter(colleague -> !isAtWork(colleague))
                .map(StaffMember::id)
                .collect(toUnmodifiableSet());
    }

    private boolean isAtWork(StaffMember member) {
        LocalDate today = clock.today();
        return member.active() && !rows.isAbsent(member.id(), today, today);
    }
}
