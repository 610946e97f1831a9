package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/**
 * The card as the employer was first shown it (PRI-14). It stays: cards of one introduction from many nights, laid together, would tell
 * more of the person than any k people share.
 */
@MappedEntity("shown_card")
record ShownCard(
        @Id UUID introductionId,
        @TypeDef(type = DataType.JSON) EmployerIntroductionView.Anonymous content) {}
