package no.innpass.followup;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Follow-up contacts, for staff. */
@Controller("/api/v1/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class ContactController {
    private final ShowFollowUp show;
    private final RecordFollowUpContact recordFollowUpContact;
    private final UndoContact undoContact;
    private final MoveContact moveContact;
    private final NoteNoShow noteNoShow;
    private final CancelContact cancelContact;

    ContactController(
            ShowFollowUp show,
            RecordFollowUpContact recordFollowUpContact,
            UndoContact undoContact,
            MoveContact moveContact,
            NoteNoShow noteNoShow,
            CancelContact cancelContact) {
        this.show = show;
        this.recordFollowUpContact = recordFollowUpContact;
        this.undoContact = undoContact;
        this.moveContact = moveContact;
        this.noteNoShow = noteNoShow;
        this.cancelContact = cancelContact;
    }

    @Get("/{id}")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    FollowUpContactView get(UUID id, Actor actor) {
        return show.contact(id, actor);
    }

    /** Logs a held contact (FUP-07). */
    @Post("/{id}/record")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    FollowUpContactView record(UUID id, Actor actor, @Body @Valid RecordContactRequest request) {
        recordFollowUpContact.record(id, request, actor);
        return show.contact(id, actor);
    }

    /** Takes the record back, for a few minutes. */
    @Post("/{id}/undo")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    FollowUpContactView undo(UUID id, Actor actor) {
        undoContact.undo(id, actor);
        return show.contact(id, actor);
    }

    /** Answers with the new contact. */
    @Post("/{id}/move")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    FollowUpContactView move(UUID id, Actor actor, @Body @Valid NewDateRequest request) {
        return show.contact(moveContact.move(id, request, actor).id(), actor);
    }

    /** Answers with the contact on the new date. */
    @Post("/{id}/no-show")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    FollowUpContactView noShow(UUID id, Actor actor, @Body @Valid NewDateRequest request) {
        return show.contact(noteNoShow.note(id, request, actor).id(), actor);
    }

    @Post("/{id}/cancel")
    @Audited(sight = Sight.FOLLOW_UP, purpose = Purpose.FOLLOW_UP, object = AuditObject.FOLLOW_UP_CONTACT)
    FollowUpContactView cancel(UUID id, Actor actor, @Body @Valid CauseRequest request) {
        cancelContact.cancel(id, request, actor);
        return show.contact(id, actor);
    }
}
