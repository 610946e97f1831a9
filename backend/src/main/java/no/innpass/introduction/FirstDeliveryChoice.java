package no.innpass.introduction;

/** What the member of staff chose at the warning. */
enum FirstDeliveryChoice {
    GO_ON,
    CHOOSE_ANOTHER
}
