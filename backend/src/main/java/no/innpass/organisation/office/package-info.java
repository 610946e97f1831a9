/**
 * Offices and providers as an administrator keeps them: new ones, their names, which municipalities an office answers for, and closing one
 * that nothing stands at any more. What stands at an office the rooms say ({@link no.innpass.organisation.office.StandsAtOffice}).
 */
@NullMarked
package no.innpass.organisation.office;

import org.jspecify.annotations.NullMarked;
