/**
 * Introductions through the network of employers (EMP-20): one firm opens the door of another, by itself or because we asked. They hold firms and their
 * contact people, never a candidate; what came of them is read from what happened.
 */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.network;
