/**
 * Everything held on one person (PRI-11). Each room names its tables that hold something of a candidate ({@link
 * no.innpass.platform.held.HeldData}); rows come out whole, so that a new column is in the export the day it is made. A test holds that
 * no table that leads to a candidate is left out without a reason. The same rows are shown as they are (for machines) and in words.
 */
@NullMarked
package no.innpass.platform.held;

import org.jspecify.annotations.NullMarked;
