package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What hangs on an introduction, as the wire shows it. */
@Singleton
class IntroductionParts {
    private final RequestRows requests;
    private final QuestionRows questions;
    private final PresentationRows presentations;
    private final OfferRows offers;
    private final StoredMatchRows matches;

    IntroductionParts(
            RequestRows requests,
            QuestionRows questions,
            PresentationRows presentations,
            OfferRows offers,
            StoredMatchRows matches) {
        this.requests = requests;
        this.questions = questions;
        this.presentations = presentations;
        this.offers = offers;
        this.matches = matches;
    }

    Optional<RequestContent> request(UUID id) {
        return requests.findById(id).map(Request::content);
    }

    List<QuestionView> questions(UUID id) {
        return questions.findByIntroductionIdOrderByAskedAt(id).stream()
                .map(QuestionView::of)
                .toList();
    }

    Optional<Presentation> presentation(UUID id) {
        return presentations.findById(id);
    }

    Optional<OfferTermsView> offer(UUID id) {
        return offers.findById(id).map(OfferTermsView::of);
    }

    Optional<IntroductionView.MatchView> match(UUID id) {
        return matches.findById(id).map(IntroductionView.MatchView::of);
    }
}
