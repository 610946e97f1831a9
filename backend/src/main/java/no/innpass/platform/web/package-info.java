/** What every HTTP operation shares: cursor paging, ETags against lost updates, idempotent creation. */
@NullMarked
package no.innpass.platform.web;

import org.jspecify.annotations.NullMarked;
