let typed = false;

/** Whether something was typed or chosen on the page that is open: it must not be thrown away. */
export const hasTyped = () => typed;

export const markTyped = (is: boolean) => {
  typed = is;
};
