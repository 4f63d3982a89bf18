import { type ReactNode, useEffect, useRef, useState } from 'react';

/** As far below the window as a thumb moves at once. */
const NEAR = '600px';

interface WhenNearProps {
  /** As tall as what comes. */
  placeholder: ReactNode;
  children: ReactNode;
}

/** What is far down a page, and costs requests or work of its own, comes when the reader gets near it. */
export function WhenNear({ placeholder, children }: WhenNearProps) {
  const here = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(!('IntersectionObserver' in window));

  useEffect(() => {
    if (isNear || !here.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(here.current);
    return () => observer.disconnect();
  }, [isNear]);

  return <div ref={here}>{isNear ? children : placeholder}</div>;
}
