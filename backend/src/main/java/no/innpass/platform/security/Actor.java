package no.innpass.platform.security;

import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.i18n.Language;

/**
 * The person behind a request. A controller method takes it as a parameter: {@code list(Actor actor)}.
 *
 * @param loginId the login that was used; stable for a person, safe in logs
 * @param personId the staff member, the employer's contact person or the candidate, by {@code kind}
 * @param displayName for the person's own screen and for colleagues; never for logs
 */
public record Actor(
        UUID loginId,
        LoginKind kind,
        UUID personId,
        String displayName,
        Language language,
        List<Affiliation> affiliations)
        implements Principal {

    public Actor {
        affiliations = List.copyOf(affiliations);
    }

    public Actor with(List<Affiliation> given) {
        return new Actor(loginId, kind, personId, displayName, language, given);
    }

    /** The login id: a principal's name ends up in logs, and the person's does not belong there. */
    @Override
    public String getName() {
        return loginId.toString();
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        affiliations.forEach(affiliation -> roles.add(affiliation.role()));
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    public boolean hasAny(Role... roles) {
        return Arrays.stream(roles).anyMatch(this::has);
    }

    public boolean isStaff() {
        return kind == LoginKind.STAFF;
    }

    /** The staff member's own id; empty for employers and candidates. */
    public Optional<UUID> staffId() {
        return kind == LoginKind.STAFF ? Optional.of(personId) : Optional.empty();
    }

    public Optional<UUID> candidateId() {
        return kind == LoginKind.CANDIDATE ? Optional.of(personId) : Optional.empty();
    }

    public Set<UUID> officeIds() {
        return ids(ScopeKind.OFFICE);
    }

    public Set<UUID> providerIds() {
        return ids(ScopeKind.PROVIDER);
    }

    public Set<UUID> employerIds() {
        return ids(ScopeKind.EMPLOYER);
    }

    public Set<UUID> workplaceIds() {
        return ids(ScopeKind.WORKPLACE);
    }

    /** Names of regions, from scope REGION alone; those of the offices are known by the organisation room. */
    public Set<String> regions() {
        return scopeIds(ScopeKind.REGION);
    }

    /** County numbers of two digits. */
    public Set<String> counties() {
        return scopeIds(ScopeKind.COUNTY);
    }

    public boolean belongsToOffice(UUID officeId) {
        return officeIds().contains(officeId);
    }

    /** True when one of the roles is held in exactly this office. */
    public boolean hasInOffice(Role role, UUID officeId) {
        return affiliations.contains(Affiliation.in(role, ScopeKind.OFFICE, officeId));
    }

    private Set<UUID> ids(ScopeKind scope) {
        return scopeIds(scope).stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> scopeIds(ScopeKind scope) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.scope() == scope)
                .map(Affiliation::scopeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
