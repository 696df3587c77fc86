import { useLate } from '../parts/use-late';
import { PlainStrip, type StripButtonProps } from './plain-strip';

const loadToldStrip = async () => (await import('./told-strip')).ToldStrip;

/** A license's line: pointing at it, focusing or tapping it tells every period; screen readers get the same as its text. */
export function StripButton(props: StripButtonProps) {
  const { loaded, standIn, want } = useLate<StripButtonProps>(loadToldStrip);
  if (loaded) return <loaded.Whole {...props} hadFocus={loaded.hadFocus} />;
  return <PlainStrip {...props} buttonRef={standIn} button={{ onPointerEnter: want, onFocus: want }} />;
}
