// A quick check answers when asked: in a word and a sign, with the feedback under each choice that was made.
import { button, element, status } from '../elements.js';

for (const [index, check] of document.querySelectorAll('.quick-check').entries()) {
  const choices = [...check.querySelectorAll('fieldset input')];
  const answers = [...check.querySelectorAll('.answers > li')];
  const isRight = choice => answers[choice.value - 1].classList.contains('right');
  const result = status();
  check.querySelector('fieldset').after(element('div', { className: 'actions' }, button(translate('Check'), judge)), result);

  function judge() {
    for (const old of check.querySelectorAll('.feedback')) old.remove();
    const made = choices.filter(choice => choice.checked);
    made.forEach(explain);
    const missing = choices.filter(choice => isRight(choice) && !choice.checked).length;
    const wrong = made.filter(choice => !isRight(choice)).length;
    result.className = `status ${made.length ? (missing + wrong ? 'wrong' : 'right') : ''}`;
    result.textContent = !made.length ? translate('Choose an answer first.')
      : !missing && !wrong ? translate('✓ Right.')
      : wrong ? translate('✗ Not right. Think again, or open the answer.')
      : translate('✓ Right so far. {0} more to find.').replace('{0}', missing);
  }

  function explain(choice) {
    const answer = answers[choice.value - 1].cloneNode(true);
    const feedback = element('div', { id: `feedback-${index}-${choice.value}`, className: `feedback ${isRight(choice) ? 'right' : 'wrong'}` },
      element('strong', { textContent: isRight(choice) ? translate('✓ Right') : translate('✗ Not right') }), ...answer.querySelectorAll('.why > *'));
    choice.closest('label').after(feedback);
    choice.setAttribute('aria-describedby', feedback.id);
  }
}
