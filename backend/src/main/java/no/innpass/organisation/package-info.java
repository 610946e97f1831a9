/**
 * Who works where, and who may act for whom: offices, providers, staff with their deputies and absences, logins and their affiliations.
 *
 * <p>Doors: {@link no.innpass.organisation.Offices}, {@link no.innpass.organisation.Providers}, {@link no.innpass.organisation.Staff}
 * (with the one named contact of EMP-03) and {@link no.innpass.organisation.Logins}, by which later rooms link a login to a contact
 * person or a candidate. {@link no.innpass.organisation.DemoPersons} lists whom a demo can log in as.
 */
@NullMarked
package no.innpass.organisation;

import org.jspecify.annotations.NullMarked;
